import { describe, expect, test } from 'vitest';
import { type LabelRequest, overlap, placeLabels } from '../../src/ui/stage/labels.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const none = new Float32Array();
const at = (x: number, y: number, width = 60): LabelRequest => ({ x, y, radius: 8, width, height: 16 });

describe('placeLabels', () => {
  test('puts a lone name below its node', () => {
    expect(placeLabels([at(200, 100)], none, frame)[0]).toEqual({ x: 170, y: 111, width: 60, height: 16 });
  });

  test('never lays one name over another', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => at(150 + (i % 10) * 12, 100 + Math.floor(i / 10) * 12));
    const placed = placeLabels(crowd, none, frame).filter((box) => box !== null);
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    });
    expect(placed.length).toBeGreaterThan(5);
  });

  test('gives the first name its place when there is room for one', () => {
    const [first, second] = placeLabels([at(30, 20, 50), at(30, 21, 50)], none, { x: 0, y: 0, width: 60, height: 48 });
    expect(first).not.toBeNull();
    expect(second).toBeNull();
  });

  test('of a shy one rather no name than one over a node', () => {
    const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((k) =>
      at(200 + 40 * Math.cos((k * Math.PI) / 4), 100 + 24 * Math.sin((k * Math.PI) / 4)),
    );
    const [bold] = placeLabels([at(200, 100, 90), ...ring], none, frame);
    const [shy] = placeLabels([{ ...at(200, 100, 90), shy: true }, ...ring], none, frame);
    expect(bold).not.toBeNull();
    expect(shy).toBeNull();
  });

  test('stays in the frame', () => {
    const [box] = placeLabels([at(395, 295)], none, frame);
    expect(box!.x + box!.width).toBeLessThanOrEqual(400);
    expect(box!.y + box!.height).toBeLessThanOrEqual(300);
  });

  test('turns to the side that no line crosses', () => {
    const [box] = placeLabels([at(200, 100)], Float32Array.from([200, 100, 200, 300]), frame);
    expect(box!.y + box!.height / 2).toBeLessThan(111);
  });
});
