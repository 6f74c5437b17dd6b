/** Whether this browser gives a WebGL context, asked before half a megabyte of stage is fetched. */
export function hasWebGL(document: Document): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
