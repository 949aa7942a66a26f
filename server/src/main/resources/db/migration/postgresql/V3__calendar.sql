-- The calendar of a diary as it was given out last: the next version rises from it. A feed is the same under an address
-- of its own, of which only the hash is kept.
create table calendar (
    person_id   uuid not null primary key references person (id),
    text        text not null,  -- iCalendar; empty = nothing was given out yet
    language    text not null,
    begins      text not null,  -- when sessions begin, local time HH:MM
    feed_sha256 text,           -- null = there is no feed
    feed_made   text            -- RFC 3339, UTC
);
