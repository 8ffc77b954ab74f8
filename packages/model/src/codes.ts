/** A code people can type: small letters, digits and hyphens. */
export const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const CODE_ERROR = 'chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối'
