-- How far each diary goes is kept with the person, and so known without reading the diary.
-- digest: the exclusive or of the sha256 of all its entries; their order does not matter.
-- Room is left on each page, so that an append changes the row where it lies.

alter table person add column last bigint not null default 0;  -- seq of the newest entry, and their number
alter table person add column digest text not null
    default '0000000000000000000000000000000000000000000000000000000000000000';
alter table person set (fillfactor = 50);

-- Who may use a diary from elsewhere. Only the hash of a key is kept.
create table device (
    person_id  uuid not null references person (id),
    id         uuid not null,
    name       text not null,  -- as the person calls it
    key_sha256 text not null,
    created    text not null,  -- RFC 3339, UTC
    revoked    text,           -- from then on its key opens nothing
    primary key (person_id, id)
);

-- Codes that make one device a device of the diary.
create table pairing (
    person_id   uuid not null references person (id),
    code_sha256 text not null,
    created     text not null,
    expires     text not null,
    used        text,
    primary key (person_id, code_sha256)
);

-- Diaries that were deleted: nothing of them is left, and no device brings them back.
create table tombstone (
    person_id uuid not null primary key,
    deleted   text not null  -- date, UTC
);
