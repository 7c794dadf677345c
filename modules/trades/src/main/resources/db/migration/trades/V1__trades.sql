-- The programme of a trade day (action 8): its branch, its host company, its three sequences.

CREATE SEQUENCE trades_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE trades_day (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL UNIQUE REFERENCES training_session (id),
  branch VARCHAR(200),
  host VARCHAR(200),
  instructions VARCHAR(1000),
  version INT NOT NULL
);

-- phase: a code of the sheet's three sequences; times are Europe/Paris.
CREATE TABLE trades_sequence (
  id BIGINT NOT NULL PRIMARY KEY,
  day_id BIGINT NOT NULL REFERENCES trades_day (id) ON DELETE CASCADE,
  phase VARCHAR(20) NOT NULL,
  begins TIME NOT NULL,
  ends TIME NOT NULL,
  place VARCHAR(300),
  CONSTRAINT trades_one_sequence UNIQUE (day_id, phase)
);
