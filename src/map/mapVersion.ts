/** `format` of a map file, and the newest `version` of it that can be read. */
export const mapFormat = 'entente'
export const mapVersion = 1
