// Two sides of a map in words and in two pictures, in one piece.

export { ComparePanel } from './ComparePanel.tsx'
export { SidePictures } from './SidePictures.tsx'
