import { pictureRoutes } from '../../build/pictures.ts';

export const { getStaticPaths, GET } = pictureRoutes('svg');
