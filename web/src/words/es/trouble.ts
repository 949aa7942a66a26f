/** What went wrong, and the way out. */
export const trouble = {
  full: 'No queda espacio en este dispositivo. Esto no se ha guardado. Libera espacio y prueba otra vez.',
  forbidden:
    'Este navegador no nos deja guardar tu diario. Suele pasar en una ventana privada. Abre la página en una ventana normal.',
  newer: 'Aquí se usó una versión más nueva de Nutation. Carga otra vez esta página para tenerla.',
  other: 'Esto no se ha guardado. Por favor, prueba otra vez.',
  engine: 'Algo no funcionó en la aplicación, y esto no se ha guardado.',
  again: 'Probar otra vez',
  blocked: 'Por favor, cierra las otras ventanas de Nutation. Allí sigue abierta una versión anterior.',
  superseded: 'Hay una versión más nueva abierta en otra ventana. Carga otra vez esta página para seguir.',
  reload: 'Cargar otra vez',
  start: 'Nutation no pudo empezar.',
};
