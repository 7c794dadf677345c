-- Calendars that a calendar program fetches by a secret address, which can be revoked.
CREATE TABLE calendar_feed (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind VARCHAR(12) NOT NULL,
  -- id of the room or of the axis, or null
  subject_id BIGINT,
  secret_hash VARCHAR(100) NOT NULL UNIQUE,
  created_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);
CREATE INDEX calendar_feed_by_person ON calendar_feed (person_id);
