-- The pathway of action 5 after awareness: calls for volunteers, their selection, relays, the regional gathering.

CREATE SEQUENCE discrimination_seq START WITH 50 INCREMENT BY 50;

-- One session of targeted support and the volunteers it calls for; departement null: the whole region.
CREATE TABLE discrimination_call (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL UNIQUE REFERENCES training_session (id),
  departement VARCHAR(3) REFERENCES departement (code),
  places INT NOT NULL,
  closes_on DATE NOT NULL,
  decided_at TIMESTAMP,
  version INT NOT NULL
);

CREATE TABLE discrimination_candidacy (
  id BIGINT NOT NULL PRIMARY KEY,
  call_id BIGINT NOT NULL REFERENCES discrimination_call (id) ON DELETE CASCADE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  motivation VARCHAR(600) NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  decision VARCHAR(12) NOT NULL,
  -- place in the ordered reserve, from 1
  reserve_rank INT,
  reason VARCHAR(600),
  -- when the place or the rank in the queue was given
  seated_at TIMESTAMP,
  version INT NOT NULL,
  CONSTRAINT discrimination_one_candidacy UNIQUE (call_id, person_id)
);
CREATE INDEX discrimination_candidacy_of ON discrimination_candidacy (person_id);

-- listed_at: when the person asked to stand in the directory; null: they do not.
CREATE TABLE discrimination_relay (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  since DATE NOT NULL,
  active BOOLEAN NOT NULL,
  listed_at TIMESTAMP,
  version INT NOT NULL
);

CREATE TABLE discrimination_gathering (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL UNIQUE REFERENCES training_session (id)
);
