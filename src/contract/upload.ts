/** Header: what the file was called on the device, percent-encoded (UTF-8). */
export const FILE_NAME = 'Alize-File-Name'
