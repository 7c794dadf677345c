-- What the référents would work on at their next day: asked, chosen, kept.

-- answered: how many chose, once staff have kept the agenda; null until then.
CREATE TABLE coordination_survey (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL UNIQUE REFERENCES training_session (id),
  closes_on DATE NOT NULL,
  answered INT,
  version INT NOT NULL
);

-- proposed_by, and each vote, are forgotten once the agenda is kept; votes: how many there were.
CREATE TABLE coordination_subject (
  id BIGINT NOT NULL PRIMARY KEY,
  survey_id BIGINT NOT NULL REFERENCES coordination_survey (id) ON DELETE CASCADE,
  title VARCHAR(150) NOT NULL,
  proposed_by BIGINT REFERENCES person (id) ON DELETE SET NULL,
  votes INT NOT NULL,
  kept BOOLEAN NOT NULL
);
CREATE INDEX coordination_subject_of ON coordination_subject (survey_id);
CREATE INDEX coordination_subject_by ON coordination_subject (proposed_by);

CREATE TABLE coordination_vote (
  id BIGINT NOT NULL PRIMARY KEY,
  subject_id BIGINT NOT NULL REFERENCES coordination_subject (id) ON DELETE CASCADE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT coordination_one_vote UNIQUE (subject_id, person_id)
);
CREATE INDEX coordination_vote_of ON coordination_vote (person_id);
