-- What participants ask of the programme after awareness, and what relays bring to a gathering.

-- No words on what happened to anybody: a kind and a topic of a closed list, how many would take part, from when.
CREATE TABLE discrimination_request (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind VARCHAR(12) NOT NULL,
  topic VARCHAR(12) NOT NULL,
  participants INT,
  wanted_from DATE,
  sent_at TIMESTAMP NOT NULL,
  state VARCHAR(12) NOT NULL,
  planned_on DATE,
  -- why it is refused, as its person reads it
  reason VARCHAR(300),
  version INT NOT NULL
);
CREATE INDEX discrimination_request_of ON discrimination_request (person_id);

CREATE TABLE discrimination_progress (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  words VARCHAR(600) NOT NULL,
  written_at TIMESTAMP NOT NULL,
  version INT NOT NULL,
  CONSTRAINT discrimination_one_progress UNIQUE (session_id, person_id)
);
CREATE INDEX discrimination_progress_of ON discrimination_progress (person_id);
