/** What tasks and all leaderboards are browsed by; to be written when the repositories of papers are counted. */
export const BROWSE_COUNTS = `
UPDATE leaderboard SET last_date = newest.date
  FROM (SELECT leaderboard, MAX(date) AS date FROM result GROUP BY leaderboard) AS newest WHERE newest.leaderboard = leaderboard.id;
INSERT OR IGNORE INTO implemented_paper (task, repositories, paper)
  SELECT listed.value, paper.repositories, paper.id FROM paper, json_each(paper.tasks) AS listed
  WHERE paper.repositories > 0 ORDER BY 1, 2, 3;
`;
