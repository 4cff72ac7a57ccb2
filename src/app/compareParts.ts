// Two sides of a map in words and in two pictures, in one piece.

export { SidePictures } from '~/panels/compare/SidePictures.tsx'
export { ComparePart } from './ComparePart.tsx'
