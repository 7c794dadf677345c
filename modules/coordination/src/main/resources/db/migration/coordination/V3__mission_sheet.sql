-- What the référents are for, written with them: each version is drafted, read over, then validated (action 3).

CREATE TABLE coordination_sheet (
  id BIGINT NOT NULL PRIMARY KEY,
  number INT NOT NULL UNIQUE,
  status VARCHAR(10) NOT NULL,
  -- the last day to comment; null until the draft is sent to be read over
  review_until DATE,
  validated_on DATE,
  version INT NOT NULL
);

CREATE TABLE coordination_section (
  id BIGINT NOT NULL PRIMARY KEY,
  sheet_id BIGINT NOT NULL REFERENCES coordination_sheet (id) ON DELETE CASCADE,
  place INT NOT NULL,
  heading VARCHAR(200) NOT NULL,
  words VARCHAR(4000)
);
CREATE INDEX coordination_section_of ON coordination_section (sheet_id);

CREATE TABLE coordination_comment (
  id BIGINT NOT NULL PRIMARY KEY,
  section_id BIGINT NOT NULL REFERENCES coordination_section (id) ON DELETE CASCADE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  words VARCHAR(600) NOT NULL,
  written_at TIMESTAMP NOT NULL,
  version INT NOT NULL,
  CONSTRAINT coordination_one_comment UNIQUE (section_id, person_id)
);
CREATE INDEX coordination_comment_of ON coordination_comment (person_id);
