-- A diary is append-only: entries are inserted, never updated, and go only with their whole diary.
-- Every key begins with person_id, so that the tables can be divided by person.
-- The numbers of the migrations are those of SQLite: the same number, the same columns.

create table person (
    id      uuid not null primary key,
    created text not null  -- RFC 3339, UTC
);

create table entry (
    person_id uuid   not null references person (id),
    seq       bigint not null check (seq > 0),  -- order of arrival in this store, without gaps
    id        uuid   not null,                  -- made by the client
    type      text   not null,
    at        text   not null,                  -- when it happened, with the person's own offset
    text      text   not null,                  -- canonical text of the entry, one line
    sha256    text   not null,                  -- of the text's UTF-8 bytes, hex
    received  text   not null,                  -- RFC 3339, UTC
    primary key (person_id, seq),
    unique (person_id, id)
);

-- Entries that came with the id of a stored entry and other content: kept, never read into the diary.
create table conflict (
    person_id uuid not null references person (id),
    id        uuid not null,
    sha256    text not null,  -- of this text
    stored    text not null,  -- sha256 of the entry that keeps the id
    type      text not null,
    at        text not null,
    text      text not null,
    received  text not null,
    primary key (person_id, id, sha256)
);
