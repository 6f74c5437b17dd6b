// Runs the kernel in SpiderMonkey: gjs gjs.js SCRIPT RECORD…, prints one hash a line.
// Debian's gjs is older than the browsers the game is for: it is lent the few newer array methods it lacks.
/* global imports, ARGV, kernel, print */
const GLib = imports.gi.GLib;

const lend = (name, method) => {
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value: method, configurable: true, writable: true });
};
lend('findLastIndex', function (test) {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i], i, this)) return i;
  return -1;
});
lend('findLast', function (test) {
  return this[this.findLastIndex(test)];
});
lend('toSorted', function (compare) {
  return this.slice().sort(compare);
});
lend('toReversed', function () {
  return this.slice().reverse();
});
lend('toSpliced', function (...change) {
  const copy = this.slice();
  copy.splice(...change);
  return copy;
});
lend('with', function (index, value) {
  const copy = this.slice();
  copy[index] = value;
  return copy;
});

const read = (path) => new TextDecoder().decode(GLib.file_get_contents(path)[1]);
const [script, ...records] = ARGV;
// In the global scope, where the script's `var kernel` becomes the global.
(0, eval)(read(script));
for (const hash of kernel.hashes(records.map(read))) print(hash);
