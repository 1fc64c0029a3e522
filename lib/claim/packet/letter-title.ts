/** How the cover of a packet and the attachments of a claim name the letter: the payer's words, in every language of the screen. */
export const letterTitle = 'Letter of medical necessity';
