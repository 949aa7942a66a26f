import type { App } from '../app.svelte';
import type { Session } from '../engine/session';
import type { Cues } from './cues/cues';
import { started } from './offer';
import { SessionRun } from './run.svelte';

/** Starts an offered session, or goes on with an open one. Nothing where another window plays, or it is not stored. */
export async function begin(app: App, session: Session, cues: Cues): Promise<SessionRun | undefined> {
  const release = await app.tabs.play();
  if (release === undefined) {
    app.playsElsewhere = true;
    return undefined;
  }
  app.tabs.tell('playing');
  app.sessionDate = app.day.date;
  const letGo = () => {
    app.sessionDate = undefined;
    release();
  };
  if (session.state === 'offered') await app.write(started(app.day, session));
  const open = app.day.session;
  if (open?.state !== 'open') {
    letGo();
    return undefined;
  }
  const run = new SessionRun(app, open, cues, letGo);
  await run.play(open, await app.bookmark.in(run.id));
  return run;
}
