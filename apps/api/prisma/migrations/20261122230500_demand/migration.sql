-- Ends a transaction in which something was not found as it has to be: see `askTenantIf`.
CREATE FUNCTION demand(met boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF met IS NOT TRUE THEN
    RAISE EXCEPTION 'not found as it has to be' USING ERRCODE = 'PA001';
  END IF;
END $$;
