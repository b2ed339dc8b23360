"""Where a film comes from, said in ways that can be checked: Content Credentials, the watermark and its detector, credits."""
