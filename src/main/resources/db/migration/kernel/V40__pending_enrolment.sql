-- What an address has asked for and not yet confirmed: no place, no rank, gone with its person.
CREATE TABLE pending_enrolment (
  key_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  created_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP
);
CREATE INDEX pending_enrolment_by_person ON pending_enrolment (person_id);
