/** Nodes for Sigma: five shapes, a halo and a ring in one program, drawn from signed distances in pixels. */
import type Sigma from 'sigma';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeShape } from '../../graph/look.ts';
import { bindOnce } from './bound-once.ts';

export interface ShapeData extends NodeDisplayData {
  readonly shape: number;
  /** 0 none, 1 under the pointer, 2 selected. */
  readonly ring: number;
}

export const shapeNumber: Readonly<Record<NodeShape, number>> = {
  circle: 0,
  square: 1,
  hexagon: 2,
  diamond: 3,
  page: 4,
};

/** The colour of the ground, from which nodes are set off. */
export const halo = { color: [1, 1, 1] as readonly [number, number, number] };

const vertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_pixel;
varying float v_radius;
varying float v_shape;
varying float v_ring;

void main() {
  v_radius = a_size / u_sizeRatio;
  float reach = v_radius * 1.2 + 8.0;
  v_pixel = a_corner * reach;
  vec2 position = a_position + v_pixel * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);
  v_shape = a_shape;
  v_ring = a_ring;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_pixel;
varying float v_radius;
varying float v_shape;
varying float v_ring;
uniform vec3 u_halo;

float box(vec2 p, vec2 half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float hexagon(vec2 p, float r) {
  p = abs(p.yx);
  return max(dot(p, vec2(0.8660254, 0.5)), p.y) - r;
}

float shape(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, vec2(r * 0.88), r * 0.18);
  if (v_shape < 2.5) return hexagon(p, r * 0.94);
  if (v_shape < 3.5) return box(vec2(p.x + p.y, p.x - p.y) * 0.7071068, vec2(r * 0.84), r * 0.1);
  return box(p, vec2(r * 0.74, r * 0.96), r * 0.12);
}

void main() {
  float d = shape(v_pixel, v_radius);
  float fill = clamp(0.5 - d, 0.0, 1.0);
  vec4 color = mix(vec4(u_halo, 1.0), v_color, fill);
  float outer = v_ring > 0.5 ? 5.0 : 2.0;
  float ring = v_ring > 0.5 ? clamp(0.5 - (abs(d - 4.2) - (v_ring > 1.5 ? 1.4 : 0.8)), 0.0, 1.0) : 0.0;
  color = mix(color, v_color, ring);
  float cover = max(clamp(0.5 - (d - outer), 0.0, 1.0), ring);
  gl_FragColor = color * cover;
}`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_halo'] as const;

export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  private readonly binding = bindOnce();
  private waiting: RenderParams | null = null;

  /** Without a buffer for picking nodes are drawn once, not twice. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP as 5,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_ring', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(_nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { shape, ring } = data as ShapeData;
    const { array } = this;
    this.binding.changed();
    let at = startIndex;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = shape;
    array[at++] = ring;
    array[at++] = floatColor(data.color);
  }

  /** Nodes wait until the lines, which share their canvas, are drawn. */
  override render(params: RenderParams): void {
    this.waiting = params;
  }

  drawWaiting(): void {
    if (this.waiting) super.render(this.waiting);
    this.waiting = null;
  }

  override reallocate(capacity: number): void {
    super.reallocate(capacity);
    this.binding.changed();
  }

  protected override bindProgram(info: ProgramInfo): void {
    this.binding.bind(info, this.array, () => super.bindProgram(info));
  }

  protected override unbindProgram(info: ProgramInfo): void {
    this.binding.unbind(info, () => super.unbindProgram(info));
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
    gl.uniform3f(uniformLocations.u_halo!, ...halo.color);
  }
}
