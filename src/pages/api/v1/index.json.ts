import type { APIRoute } from 'astro';

import { apiIndex } from '../../../build/static-json.ts';
import { curriculum } from '../../../curriculum.ts';

export const GET: APIRoute = async () => Response.json(apiIndex(await curriculum()));
