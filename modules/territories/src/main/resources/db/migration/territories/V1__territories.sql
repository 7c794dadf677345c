-- Wishes for the afternoon's workshops and who sits where (action 7).

CREATE SEQUENCE territories_seq START WITH 50 INCREMENT BY 50;

-- theme: a code of the sheet's four entries. place: 1 is the first wish.
CREATE TABLE territories_wish (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  theme VARCHAR(20) NOT NULL,
  place INT NOT NULL,
  wished_at TIMESTAMP NOT NULL,
  CONSTRAINT territories_one_wish UNIQUE (session_id, person_id, place)
);
CREATE INDEX territories_wish_by_person ON territories_wish (person_id);

CREATE TABLE territories_seat (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  theme VARCHAR(20) NOT NULL,
  CONSTRAINT territories_one_seat UNIQUE (session_id, person_id)
);
CREATE INDEX territories_seat_by_person ON territories_seat (person_id);
