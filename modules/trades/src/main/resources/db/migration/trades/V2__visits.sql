-- The visit of a trade day: how it is reached, what the host asks, who has read the safety instructions; and the
-- partnerships with professional branches.

CREATE TABLE trades_partner (
  id BIGINT NOT NULL PRIMARY KEY,
  branch VARCHAR(200) NOT NULL UNIQUE,
  contact VARCHAR(200),
  agreement VARCHAR(200),
  valid_until DATE,
  version INT NOT NULL
);

-- group_limit: most visitors whom the host takes at once; null for no limit. Times are Europe/Paris.
CREATE TABLE trades_visit (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL UNIQUE REFERENCES training_session (id),
  address VARCHAR(300),
  meeting_point VARCHAR(300),
  meets_at TIME,
  transport VARCHAR(300),
  equipment VARCHAR(300),
  identity_card BOOLEAN NOT NULL,
  accessible BOOLEAN NOT NULL,
  group_limit INT,
  safety_contact VARCHAR(200),
  version INT NOT NULL
);

-- forget_on: the visitor list is erased a week after the day.
CREATE TABLE trades_acknowledgement (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  given_on DATE NOT NULL,
  forget_on DATE,
  CONSTRAINT trades_one_acknowledgement UNIQUE (session_id, person_id)
);
