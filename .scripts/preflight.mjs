// Says in one line why nothing can start, before something less readable does. Plain JavaScript, so that any Node can run it.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Side Letter runs on Node 22.18 or newer, and this is Node ${process.versions.node}. ` +
      'On Linux x64 `npm install` brings a newer one along for its own scripts; elsewhere please install Node 22.',
  );
  process.exit(1);
}
