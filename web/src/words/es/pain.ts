/** How it is at rest. */
export const pain = {
  left: 'Izquierda',
  centre: 'Centro',
  right: 'Derecha',
  /** Within a sentence. */
  short: { left: 'izquierda', centre: 'centro', right: 'derecha' },
  title: '¿Cómo estás ahora?',
  morning: '¿Cómo estás esta mañana?',
  evening: '¿Cómo estás esta noche?',
  close: '¿Cómo estás ahora, en reposo?',
  lead: 'Dolor en reposo, de 0 a 10.',
  noneAnywhere: 'Sin dolor en ningún lugar',
  new: (place: string) => `¿Es nuevo para ti el dolor aquí: ${place}?`,
  more: 'También me duele en otro lugar',
  save: 'Guardar',
  same: (levels: string) => `Igual que la última vez: ${levels}`,
  rather: 'Prefiero no decirlo',
  tell: 'Cuéntanos cómo estás',
};
