import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { project } from './project.ts';

/** Every format that a graph can be written in; the first is what `build` writes unless told otherwise. */
export const exporters: readonly [Exporter, ...Exporter[]] = [gexf, project, graphml, csv];
