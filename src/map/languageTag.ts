/**
 * The BCP 47 tags that a map may use: language, script, region, variants, extensions, private use. No registered
 * language is longer than three letters, so that "english" is no tag. Also a `pattern` of the published schema.
 */
export const languageTag = new RegExp(
  '^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*' +
    '(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?$',
)
