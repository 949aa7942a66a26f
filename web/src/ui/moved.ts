/** Whether anyone has gone anywhere yet: the first page takes no focus. */
export const moved = { yet: false };
