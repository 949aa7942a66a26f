-- A diary is append-only: entries are inserted and never updated or deleted.
-- Every key begins with person_id, so that the tables can be divided by person.

create table person (
    id      text not null primary key,  -- UUID
    created text not null               -- RFC 3339, UTC
) strict, without rowid;

create table entry (
    person_id text    not null references person (id),
    seq       integer not null check (seq > 0),  -- order of arrival in this store, without gaps
    id        text    not null,                  -- UUID made by the client
    type      text    not null,
    at        text    not null,                  -- when it happened, with the person's own offset
    text      text    not null,                  -- canonical text of the entry, one line
    sha256    text    not null,                  -- of the text's UTF-8 bytes, hex
    received  text    not null,                  -- RFC 3339, UTC
    primary key (person_id, seq),
    unique (person_id, id)
) strict, without rowid;

-- Entries that came with the id of a stored entry and other content: kept, never read into the diary.
create table conflict (
    person_id text not null references person (id),
    id        text not null,
    sha256    text not null,  -- of this text
    stored    text not null,  -- sha256 of the entry that keeps the id
    type      text not null,
    at        text not null,
    text      text not null,
    received  text not null,
    primary key (person_id, id, sha256)
) strict, without rowid;
