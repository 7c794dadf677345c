-- What somebody noted for a session; it goes with the person.
CREATE SEQUENCE @id@_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE @id@_note (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id) ON DELETE CASCADE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  content VARCHAR(500) NOT NULL
);
