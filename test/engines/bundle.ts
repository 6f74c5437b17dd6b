/** The kernel as one classic script, which every JavaScript engine can load without a module loader. */
import { build } from 'vite';

/** Its source: it defines the global `kernel`. */
export async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Without Node's globals: the engines share the language and nothing else.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: new URL('./kernel.ts', import.meta.url).pathname, formats: ['iife'], name: 'kernel' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const script = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (script === undefined) throw new Error('Vite built nothing');
  return script.code;
}
