-- What branch and company leave to read; what the host company is written, and when. host_email: an address of the company, not a person's.
ALTER TABLE trades_day ADD COLUMN resources VARCHAR(1000);
ALTER TABLE trades_visit ADD COLUMN host_email VARCHAR(254);

-- what: LIST or THANKS; visitors: how many stood on the list. Instants are UTC.
CREATE TABLE trades_dispatch (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  what VARCHAR(10) NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  sent_to VARCHAR(254) NOT NULL,
  visitors INT NOT NULL
);
