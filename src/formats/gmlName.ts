/** A name of a field as GML can have it: letters, digits and `_`, no digit first. */
export const gmlName = (name: string): string => name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?![A-Za-z_])/, 'x_')
