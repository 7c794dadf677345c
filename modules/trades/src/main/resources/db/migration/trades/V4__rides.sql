-- Car sharing to a trade day: who offers seats or seeks one, from where; seats: null for who seeks. Read by those who have
-- a place that day and by nobody else. forget_on: erased with the visitor list.
CREATE TABLE trades_ride (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  seats INT,
  town VARCHAR(100) NOT NULL,
  contact VARCHAR(200) NOT NULL,
  forget_on DATE,
  version INT NOT NULL,
  CONSTRAINT trades_one_ride UNIQUE (session_id, person_id)
);
