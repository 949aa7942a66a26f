/** The review after three weeks. */
export const review = {
  title: 'Tres semanas: una mirada atrás',
  lead: 'Veamos cómo ha ido y qué viene ahora. Hasta entonces nada se hace más difícil.',
  first: 'Primero las preguntas del principio, porque algo puede haber cambiado.',
  questions: 'Contestar las preguntas',
  ask: 'En conjunto, ¿cómo estás ahora, comparado con hace tres semanas?',
  found: 'Lo que hemos visto',
  honest:
    'El dolor de espalda muchas veces mejora solo, así que un número mejor no prueba nada. Si sigue igual, no es culpa de nadie.',
};
