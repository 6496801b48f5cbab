/**
 * Sigma binds and unbinds every attribute and uploads every item at each frame: some eighty calls and all the data for
 * a picture that has only moved. Here the attributes are bound once, and the items uploaded when they have changed.
 */
import type { ProgramInfo } from 'sigma/rendering';

export interface Binding {
  /** To be called when an item is written or their number has changed. */
  changed(): void;
  /** `bindAll`: what Sigma does at each frame. */
  bind(info: ProgramInfo, items: Float32Array, bindAll: () => void): void;
  unbind(info: ProgramInfo, unbindAll: () => void): void;
}

export function bindOnce(): Binding {
  let bound: WebGLVertexArrayObject | null = null;
  let stale = true;
  return {
    changed() {
      stale = true;
    },
    bind({ gl, buffer }, items, bindAll) {
      if (!(gl instanceof WebGL2RenderingContext)) return bindAll();
      if (bound) {
        gl.bindVertexArray(bound);
        if (stale) {
          gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
          gl.bufferData(gl.ARRAY_BUFFER, items, gl.DYNAMIC_DRAW);
        }
      } else {
        bound = gl.createVertexArray();
        gl.bindVertexArray(bound);
        bindAll();
      }
      stale = false;
    },
    unbind({ gl }, unbindAll) {
      if (gl instanceof WebGL2RenderingContext) gl.bindVertexArray(null);
      else unbindAll();
    },
  };
}
