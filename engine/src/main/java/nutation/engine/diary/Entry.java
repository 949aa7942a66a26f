package nutation.engine.diary;

/// One fact in the diary.
public sealed interface Entry
        permits Profile,
                Screening,
                Check,
                Released,
                Reading,
                SessionStarted,
                SetDone,
                Skipped,
                SessionFinished,
                Aerobic,
                AerobicAfter,
                RangeCheck,
                Activities,
                Review,
                Preference,
                Prescription,
                Note,
                Withdrawn {

    /// A UUID made by the client, lower case.
    String id();

    /// When it was written, with the person's own offset.
    At at();
}
