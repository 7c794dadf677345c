-- The Matinale de la formation at which the action is launched: a milestone without enrolment (domain.md §2.5).

CREATE TABLE discrimination_launch (
  id BIGINT NOT NULL PRIMARY KEY,
  held_on DATE NOT NULL,
  begins_at TIME NOT NULL,
  place VARCHAR(200) NOT NULL,
  version INT NOT NULL
);
