/** Of a backup of all maps: it tells one from the zips of other programs. */
export const backupExtension = '.entente-library.zip'
