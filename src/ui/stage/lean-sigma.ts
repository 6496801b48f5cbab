/**
 * Sigma without what this page never uses. Its seven canvases are cleared and handed to the compositor at every frame,
 * and three of them hold a WebGL context; here lines and nodes share one context, and layers that nothing is drawn on
 * are not made.
 */
import type Graph from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { ShapeProgram } from './shape-program.ts';

/** Sigma 3.0.3 keeps these to itself. */
interface Inside {
  readonly elements: Record<string, HTMLElement>;
  readonly webGLContexts: Record<string, WebGL2RenderingContext>;
  readonly nodePrograms: { readonly shape: ShapeProgram };
  readonly settings: Settings;
}

/** The canvas that lines and nodes are drawn on. */
const shared = 'edges';
const unused: readonly string[] = ['edgeLabels', 'hovers'];

/** Nodes are drawn when `drawNodes` is called after each frame. */
export class LeanSigma extends Sigma {
  constructor(graph: Graph, container: HTMLElement, settings: Partial<Settings>) {
    super(graph, container, settings);
    Object.assign(this, {
      // Asking the graphics card what lies under the pointer stalls every move of the mouse; nearest.ts knows.
      getNodeAtPosition: () => undefined,
      // Rings are the nodes' own: there is no layer of highlights.
      renderHighlightedNodes: () => undefined,
      scheduleHighlightedNodesRender: () => undefined,
    });
  }

  override createWebGLContext(
    id: string,
    options: Parameters<Sigma['createWebGLContext']>[1] = {},
  ): WebGLRenderingContext {
    if (id === shared) return super.createWebGLContext(id, { ...options, picking: false });
    const { webGLContexts, elements } = inside(this);
    elements[id] = elements[shared]!;
    webGLContexts[id] = webGLContexts[shared]!;
    return webGLContexts[shared]!;
  }

  override createCanvasContext(id: string, options?: Parameters<Sigma['createCanvasContext']>[1]): this {
    return unused.includes(id) ? this : super.createCanvasContext(id, options);
  }

  /** The canvas of names is cleared by those who draw on it. */
  override clear(): this {
    this.emit('beforeClear');
    const gl = inside(this).webGLContexts[shared]!;
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.emit('afterClear');
    return this;
  }

  override killLayer(id: string): this {
    const { elements, webGLContexts } = inside(this);
    if (id === shared || elements[id] !== elements[shared]) return super.killLayer(id);
    delete elements[id];
    delete webGLContexts[id];
    return this;
  }

  /** Without working out everything again, as Sigma does whenever a setting is set. */
  change(settings: Pick<Partial<Settings>, 'hideEdgesOnMove' | 'maxCameraRatio'>): void {
    Object.assign(inside(this).settings, settings);
    const { maxCameraRatio } = settings;
    if (maxCameraRatio) this.getCamera().maxRatio = maxCameraRatio;
  }

  /** Over the lines, which Sigma draws after the nodes. */
  drawNodes(): void {
    inside(this).nodePrograms.shape.drawWaiting();
  }
}

function inside(sigma: Sigma): Inside {
  return sigma as unknown as Inside;
}
