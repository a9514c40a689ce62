export const pdfFault = async (_bytes: Uint8Array): Promise<'broken' | 'locked' | undefined> => undefined
