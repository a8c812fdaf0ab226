import type { APIRoute } from 'astro';

import { fileNames, jsonSchemaOf, type FileName } from '../../../../core/static-json.ts';

export const getStaticPaths = () => ['index', ...fileNames].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(jsonSchemaOf(params.name as FileName | 'index'));
