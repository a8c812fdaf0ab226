import type { APIRoute } from 'astro';

import { pictures, readPicture } from '../../build/pictures.ts';

export const getStaticPaths = () => pictures().map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const { bytes, type } = readPicture(params.file ?? '');
  return new Response(bytes, { headers: { 'content-type': type } });
};
