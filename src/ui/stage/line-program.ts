/**
 * Lines for Sigma: solid, dashed or dotted, of one colour or of two in turn, in one program. Sigma's own rectangle
 * program draws solid ones only.
 *
 * The geometry is that of Sigma's EdgeRectangleProgram; what is added is the way along the line in pixels, by which
 * the fragment shader leaves gaps.
 */
import type Sigma from 'sigma';
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { bindOnce } from './bound-once.ts';

export interface LineData extends EdgeDisplayData {
  /** 0 solid, 1 dashed, 2 dotted. */
  readonly pattern: number;
  /** Of every other stretch. */
  readonly second: string;
}

const vertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_second;
attribute vec2 a_normal;
attribute float a_pattern;
attribute float a_side;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_along;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minThickness;
uniform vec2 u_viewport;

varying vec4 v_color;
varying vec4 v_second;
varying float v_across;
varying float v_half;
varying float v_way;
varying float v_pattern;

void main() {
  float thickness = max(length(a_normal) / u_sizeRatio, u_minThickness);
  float drawn = thickness + 2.0;
  vec2 normal = normalize(a_normal) * a_side;
  vec2 position = mix(a_start, a_end, a_along);
  vec2 clip = (u_matrix * vec3(position + normal * drawn * u_correctionRatio, 1.0)).xy;
  gl_Position = vec4(clip, 0.0, 1.0);

  vec2 from = (u_matrix * vec3(a_start, 1.0)).xy;
  vec2 to = (u_matrix * vec3(a_end, 1.0)).xy;
  v_way = a_along * length((to - from) * 0.5 * u_viewport);
  v_across = a_side * drawn * 0.5;
  v_half = thickness * 0.5;
  v_pattern = a_pattern;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
  v_second = a_second;
  v_second.a *= 255.0 / 254.0;
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_second;
varying float v_across;
varying float v_half;
varying float v_way;
varying float v_pattern;

void main() {
  float distance = abs(v_across) - v_half;
  if (v_pattern > 1.5) {
    // Round dots, a dot's width and a gap of two.
    float period = max(6.0, v_half * 5.0);
    float way = mod(v_way, period) - period * 0.5;
    distance = length(vec2(way, v_across)) - max(v_half, 1.0);
  } else if (v_pattern > 0.5) {
    float way = mod(v_way, 13.0);
    distance = max(distance, max(way - 8.0, -way));
  }
  vec4 color = mod(v_way, 26.0) < 13.0 ? v_color : v_second;
  gl_FragColor = mix(color, vec4(0.0), clamp(distance + 0.5, 0.0, 1.0));
}`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_minThickness', 'u_viewport'] as const;

export class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
  private readonly binding = bindOnce();

  /** Without a buffer for picking lines are drawn once, not twice. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_normal', size: 2, type: FLOAT },
        { name: 'a_pattern', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_second', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    _edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const dx = target.x - source.x;
    const dy = target.y - source.y;
    const scale = dx || dy ? data.size / Math.hypot(dx, dy) : 0;
    const { array } = this;
    this.binding.changed();
    let at = startIndex;
    array[at++] = source.x;
    array[at++] = source.y;
    array[at++] = target.x;
    array[at++] = target.y;
    array[at++] = -dy * scale;
    array[at++] = dx * scale;
    const { pattern, second } = data as LineData;
    array[at++] = pattern;
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(second);
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
    gl.uniform1f(uniformLocations.u_minThickness!, params.minEdgeThickness);
    gl.uniform2f(uniformLocations.u_viewport!, params.width, params.height);
  }
}
