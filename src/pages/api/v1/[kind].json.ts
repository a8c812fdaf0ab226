import type { APIRoute } from 'astro';

import { apiFile } from '../../../build/static-json.ts';
import { fileNames, type FileName } from '../../../core/static-json.ts';
import { curriculum } from '../../../curriculum.ts';

export const getStaticPaths = () => fileNames.map((kind) => ({ params: { kind } }));

export const GET: APIRoute = async ({ params }) =>
  Response.json(apiFile(params.kind as FileName, await curriculum()));
