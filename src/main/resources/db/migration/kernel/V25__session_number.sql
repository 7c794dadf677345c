-- The last number given to a session of an action and year ("A6-2026"): its row is updated alone, in
-- a short transaction, so that two schedulers never get the same code.
CREATE TABLE session_number (
  prefix VARCHAR(30) NOT NULL PRIMARY KEY,
  last_number INT NOT NULL
);

-- Dates are kept per académie; the zone is only what people call them by.
ALTER TABLE school_holiday ADD COLUMN school_zone VARCHAR(1);
