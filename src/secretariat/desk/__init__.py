"""What a desk asks before and after a round: how the accounts compare, and what is new in one."""
