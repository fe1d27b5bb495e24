import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Draws ceilings as falling steps, one line a schedule, and answers the chart. */
export function draw(element, { series, from, to, thisYear, percentLabel, thisYearLabel, colors, font }) {
  const chart = init(element, null, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    color: colors.lines,
    textStyle: { color: colors.text, fontFamily: font },
    grid: { left: 44, right: 16, top: 44, bottom: 28 },
    legend: { top: 0, left: 0, textStyle: { color: colors.text } },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: (value) => `${value} %` },
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      minInterval: 5,
      axisLabel: { formatter: (year) => String(year), color: colors.text },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      name: percentLabel,
      nameTextStyle: { color: colors.text, align: 'left' },
      nameGap: 8,
      show: true,
      axisLabel: { color: colors.text },
      splitLine: { lineStyle: { color: colors.grid } },
    },
    series: series.map((one, index) => ({
      name: one.name,
      type: 'line',
      step: 'end',
      symbol: index === 0 ? 'circle' : 'diamond',
      symbolSize: 7,
      lineStyle: { width: 3, type: index === 0 ? 'solid' : 'dashed' },
      data: one.points,
      markLine:
        index > 0
          ? undefined
          : {
              silent: true,
              symbol: 'none',
              lineStyle: { color: colors.text, type: 'dotted' },
              label: { formatter: thisYearLabel, color: colors.text, position: 'insideEndTop' },
              data: [{ xAxis: thisYear }],
            },
    })),
  });
  return chart;
}
